import '../../components/ui/tokens.css'
import { Gallery } from '../../components/ui/gallery/gallery'
import { mount } from '../../components/ui/mount'

mount(<Gallery />)
