import '../../components/ui/tokens.css'
import { Panel } from '../../components/panel/panel'
import { mount } from '../../components/ui/mount'

mount(<Panel />)
