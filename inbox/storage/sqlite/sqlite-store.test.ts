import { describeStoreContract } from '../store-contract'

describeStoreContract('sqlite')
