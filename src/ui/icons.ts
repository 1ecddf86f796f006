import { createIcon } from './icon.tsx';

export const PlusIcon = /* @__PURE__ */ createIcon('M12 5v14M5 12h14');
export const MinusIcon = /* @__PURE__ */ createIcon('M5 12h14');
export const CheckIcon = /* @__PURE__ */ createIcon('M5 12.5l4.5 4.5L19 7.5');
export const CloseIcon = /* @__PURE__ */ createIcon('M6 6l12 12M18 6L6 18');
export const UndoIcon = /* @__PURE__ */ createIcon('M9 6L4 11l5 5M4 11h10a5.5 5.5 0 0 1 0 11h-3');
export const RedoIcon = /* @__PURE__ */ createIcon('M15 6l5 5-5 5M20 11H10a5.5 5.5 0 0 0 0 11h3');
export const SearchIcon = /* @__PURE__ */ createIcon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2L21 21');
export const TrashIcon = /* @__PURE__ */ createIcon(
  'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5',
);
export const PencilIcon = /* @__PURE__ */ createIcon('M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4');
export const BackIcon = /* @__PURE__ */ createIcon('M14.5 5l-7 7 7 7');
export const ForwardIcon = /* @__PURE__ */ createIcon('M9.5 5l7 7-7 7');
export const UpIcon = /* @__PURE__ */ createIcon('M5 14.5l7-7 7 7');
export const DownIcon = /* @__PURE__ */ createIcon('M5 9.5l7 7 7-7');
export const MoreIcon = /* @__PURE__ */ createIcon('M5 12h.01M12 12h.01M19 12h.01');
export const AlertIcon = /* @__PURE__ */ createIcon('M12 3.5L2.5 20h19zM12 10v4.5M12 17.2h.01');
export const InfoIcon = /* @__PURE__ */ createIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6h.01',
);
export const HelpIcon = /* @__PURE__ */ createIcon(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.4 9.3a2.7 2.7 0 1 1 4.1 2.3c-1 .6-1.5 1.2-1.5 2.2M12 17h.01',
);
export const LockIcon = /* @__PURE__ */ createIcon('M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11');
/** An eye with a stroke through it: nothing is to be seen. */
export const HiddenIcon = /* @__PURE__ */ createIcon(
  'M2.5 12c2.5-4.5 5.8-6.5 9.5-6.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5s-7-2-9.5-6.5zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4.5 19.5l15-15',
);
export const HistoryIcon = /* @__PURE__ */ createIcon(
  'M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.5h4.5M12 7.5V12l3.5 2',
);
export const DownloadIcon = /* @__PURE__ */ createIcon('M12 4v11M7 10.5l5 5 5-5M4 20h16');
export const UploadIcon = /* @__PURE__ */ createIcon('M12 16V5M7 9.5l5-5 5 5M4 20h16');
export const HomeIcon = /* @__PURE__ */ createIcon('M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20');
export const GroupsIcon = /* @__PURE__ */ createIcon(
  'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-3.5 2.9-5.5 6.5-5.5s6.5 2 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.5M18 14.9c2.1.7 3.5 2.4 3.5 5.1',
);
export const WriteIcon = /* @__PURE__ */ createIcon('M4 4h16v10.5L14.5 20H4zM20 14.5h-5.5V20M8 9h8M8 13h4');
export const ClassifyIcon = /* @__PURE__ */ createIcon('M3.5 12.5V4h8.5l8.5 8.5-8.5 8.5zM8 8.5h.01');
/** A speech bubble with lines of text: one person speaks and the others read along. */
export const ReadBackIcon = /* @__PURE__ */ createIcon('M3.5 4h17v12h-9L7 20.5V16H3.5zM8 8.5h8M8 12h5');
export const SpeakIcon = /* @__PURE__ */ createIcon(
  'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
);
export const StopIcon = /* @__PURE__ */ createIcon('M6.5 6.5h11v11h-11z');
export const ScreenIcon = /* @__PURE__ */ createIcon('M3 5h18v11.5H3zM12 16.5V20M8 20h8');
export const SynthesisIcon = /* @__PURE__ */ createIcon('M4 4v16.5M4 6.5h9.5M4 12h15.5M4 17.5h6.5');
export const PrintIcon = /* @__PURE__ */ createIcon('M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z');
export const SettingsIcon = /* @__PURE__ */ createIcon(
  'M4 7h9M17.5 7H20M4 17h2.5M11 17h9M15.2 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM8.8 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
);
export const LargeDisplayIcon = /* @__PURE__ */ createIcon(
  'M2.5 19L8 5h.5l5.5 14M4.5 14h7.5M15 19l3-8h.5l3 8M16 16.5h4.5',
);
export const PlayIcon = /* @__PURE__ */ createIcon('M7.5 5l11 7-11 7z');
export const PauseIcon = /* @__PURE__ */ createIcon('M8.5 5.5v13M15.5 5.5v13');
/** A line with two steps on it. */
export const MeetingIcon = /* @__PURE__ */ createIcon(
  'M6 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM6 7.5v9M6 16.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM11.5 5.5H20M11.5 18.5H20',
);
