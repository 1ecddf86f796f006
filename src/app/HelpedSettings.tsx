import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { GoneCopies } from './GoneCopies.tsx';
import { PlaceHelp } from './PlaceHelp.tsx';

/** The settings with their help. */
export const HelpedSettings = () => (
  <PlaceHelp place="settings">
    <SettingsPage GoneCopies={GoneCopies} />
  </PlaceHelp>
);
