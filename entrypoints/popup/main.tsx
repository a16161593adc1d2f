import '../../components/ui/tokens.css'
import { NewerData } from '../../components/activity/newer-data'
import { Popup } from '../../components/popup/popup'
import { mount } from '../../components/ui/mount'

mount(
  <>
    <NewerData />
    <Popup />
  </>,
)
