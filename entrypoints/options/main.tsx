import '../../components/ui/tokens.css'
import { NewerData } from '../../components/activity/newer-data'
import { OptionsWithWelcome } from '../../components/first-run/options-with-welcome'
import { mount } from '../../components/ui/mount'

mount(
  <>
    <NewerData />
    <OptionsWithWelcome />
  </>,
  'settingsTitle',
)
