import { describeStoreContract } from '../store-contract'

describeStoreContract('postgres')
