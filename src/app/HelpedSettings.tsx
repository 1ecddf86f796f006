import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { PlaceHelp } from './PlaceHelp.tsx';

/** The settings with their help. */
export const HelpedSettings = () => (
  <PlaceHelp place="settings">
    <SettingsPage />
  </PlaceHelp>
);
