import '../../components/ui/tokens.css'
import { NewerData } from '../../components/activity/newer-data'
import { ListsPage } from '../../components/lists/lists-page'
import { mount } from '../../components/ui/mount'

mount(
  <>
    <NewerData />
    <ListsPage />
  </>,
  'listsTabTitle',
)
