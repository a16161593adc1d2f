import '../../components/ui/tokens.css'
import { SettingsPage } from '../../components/settings/settings-page'
import { mount } from '../../components/ui/mount'

mount(<SettingsPage />)
