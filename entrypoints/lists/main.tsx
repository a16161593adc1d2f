import '../../components/ui/tokens.css'
import { ListsPage } from '../../components/lists/lists-page'
import { mount } from '../../components/ui/mount'

mount(<ListsPage />, 'listsTabTitle')
