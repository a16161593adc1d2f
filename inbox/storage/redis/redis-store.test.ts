import { describeStoreContract } from '../store-contract'

describeStoreContract('redis')
