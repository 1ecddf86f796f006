import type { Translation } from '#i18n/translation.ts';

export const help = {
  open: 'Help: {place}',
  close: 'Close the help',
  keys: 'With a keyboard',
  text: {
    groups:
      'Each homogeneous group has its card: who, when, how many criteria for each question.\n“Write” takes you to the post-its. “The meeting” guides you step by step.\nNever write participants’ names here.',
    meeting:
      'The steps of the meeting, from preparing it to the end. Follow them or not: nothing is locked.\nA finished step ticks itself off, from the criteria.\nThe silence goes on when you change pages. At zero, people can still write.',
    write:
      'Write a post-it, word for word, then save it. The question stays chosen.\n#a08 at the end assigns the component; x3 says that three post-its say the same thing.\nWhat you began stays there, even after a crash.',
    classify:
      'Each criterion gets a component of the key: touch it, drag the criterion, or type the code.\nSuggestions are only suggestions: nothing is classified without you.\nIf in doubt, take the general component of the dimension (A00, B00…). Everything can go back among the criteria to classify.',
    criteria:
      'All criteria in one table: search, sort, filter, correct in place.\nKeep the participants’ words; correct only what was copied wrongly.',
    readback:
      'Read the group its own words. It confirms, rewords, or asks to look at them again.\nA second screen shows nothing but the words, to be read from afar.\nWhen something is reworded, the original words are kept alongside.',
    synthesis:
      'By dimension, then by component, with all the words: what only one person said is as readable as the rest.\nOne sign is one post-it. You can write a sentence of synthesis under each component.',
    charts:
      'Three charts of the same figures, each with a sentence and a table.\nChoose what is counted: the criteria, or the post-its.\nA number does not replace the words: they are in the synthesis.',
    print:
      'The sheet is already as it will come out, in black on white.\nChoose the group, the question and the parts, then print. Your device can also make a PDF file of it.',
    files:
      'Import a table or a list: everything is shown before it is saved, and can be undone.\nThe backup holds the whole platform; keep it outside this device.\nNothing is sent: you choose who gets the files.',
    key: 'The determination key: nine dimensions, their components, and what belongs in each.\nSearch for an everyday word. A working label is ours: it is still to be checked.\nYou can load the official key, or your own.',
    coding:
      'A second person classifies the same criteria without seeing the first choice.\nThen you see where both agree, and settle the rest together; both opinions are kept.',
    settings:
      'Language, light or dark screen, size of letters: each choice acts at once, on this device only.\nYou also see what this device keeps, and how to erase it.',
    conflicts:
      'Two windows or two devices wrote the same thing without seeing each other: both versions are kept.\nChoose one of them, or write a third. Everything can be undone.\nUntil you choose, the first one is shown and the others wait here, and in backups too.',
    bin: 'What you withdraw comes here: criteria, groups, synthesis texts.\n“Bring back” also returns what was withdrawn at the same time.\nThe words stay on this device and in backups. Erasing the platform, in the settings, erases them from the device.',
  },
  keysOf: {
    meeting: 'Arrows, while the question is large: change the question\nEscape: back to the meeting',
    write: 'Enter: save the criterion\nShift + Enter: begin a new line',
    classify:
      'A letter from A to I: begin the code (outline and board)\nEnter: assign the component, or open the key\nArrows: go from one criterion to the next\nSpace: take a criterion up and drag it (board)',
    criteria:
      'Arrows: go from one cell to the next\nEnter: correct the cell, then save\nEscape: leave it as it was',
    readback:
      'In full screen, arrows, Space or a remote control: go on and back\nEscape: leave the full screen',
  },
} as const satisfies Translation['help'];
