import '../../components/ui/tokens.css'
import { OptionsWithWelcome } from '../../components/first-run/options-with-welcome'
import { mount } from '../../components/ui/mount'

mount(<OptionsWithWelcome />, 'settingsTitle')
