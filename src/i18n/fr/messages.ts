import { app } from './app.ts';
import { begun } from './begun.ts';
import { begunInFile } from './begunInFile.ts';
import { capture } from './capture.ts';
import { charts } from './charts.ts';
import { classify } from './classify.ts';
import { codebook } from './codebook.ts';
import { codebookPanel } from './codebookPanel.ts';
import { coding } from './coding.ts';
import { common } from './common.ts';
import { criteria } from './criteria.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { losses } from './losses.ts';
import { meeting } from './meeting.ts';
import { pieces } from './pieces.ts';
import { platform } from './platform.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { readBack } from './readBack.ts';
import { settings } from './settings.ts';
import { synthesis } from './synthesis.ts';
import { transfer } from './transfer.ts';
import { versions } from './versions.ts';

export const messages = {
  app,
  common,
  pieces,
  begun,
  begunInFile,
  home,
  losses,
  platform,
  meeting,
  capture,
  classify,
  coding,
  criteria,
  readBack,
  synthesis,
  charts,
  print,
  transfer,
  settings,
  codebook,
  codebookPanel,
  help,
  problems,
  versions,
} as const;
