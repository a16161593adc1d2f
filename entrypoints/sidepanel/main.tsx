import '../../components/ui/tokens.css'
import { NewerData } from '../../components/activity/newer-data'
import { Panel } from '../../components/panel/panel'
import { mount } from '../../components/ui/mount'

mount(
  <>
    <NewerData />
    <Panel />
  </>,
)
