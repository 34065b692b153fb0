import {inLines} from '../../../in-lines.js';
import type {Tag} from './word.js';

/** The words of English that new ones do not join, by what they do. */
const classes: Readonly<Partial<Record<Tag, string>>> = {
  determiner: 'the a an this that these those its their his her our my your each every all both any no some another such last next previous same further additional',
  preposition:
    'of in on at to from by for with without within into onto along through throughout across between among amongst against during since until till about around over under above below per via despite including involving regarding concerning following than like near towards toward upon after before as excluding plus versus worth besides behind beyond amid outside inside off',
  conjunction: 'and or and/or but nor while whereas although though because if when unless',
  relative: 'who which whom whose where that',
  pronoun: 'he she it we they you i them him us me there these those this everyone anyone someone nobody what whatever',
  auxiliary: 'was were is are been being be am has have had having will would can could may might must should shall do does did',
  adverb:
    'not also already now then still even only just so far alone together overall nationwide worldwide globally locally respectively today yesterday tomorrow later earlier ago here again too ever never almost nearly approximately altogether once twice up down out away back year-on-year year-over-year nonetheless however meanwhile moreover furthermore thereby therefore thus instead yet online-only in-person currently annually',
};

export const closedClasses: ReadonlyMap<string, Tag> = new Map(
  (Object.entries(classes) as [Tag, string][]).reverse().flatMap(([tag, words]) => words.split(' ').map((word): [string, Tag] => [word, tag])),
);

/** Words with the ending of an adverb or a verb form that are nouns or adjectives. */
export const nounsInDisguise: ReadonlySet<string> = new Set(
  ('family supply elderly monthly weekly daily yearly quarterly early friendly likely anomaly assembly reply july italy ally bully fly ' +
    'hundred bed red seed feed speed deed need breed greed shed sled united embed ' +
    'king ring string thing morning evening building wing spring nothing something anything everything ceiling sibling ' +
    'shareholding stockholding laundering phishing smishing vishing quishing banking trading hacking gambling spoofing skimming texting training warning marketing advertising processing funding meeting hearing screening briefing listing ' +
    'gaming shopping dating lending crowdfunding investing streaming dealing recruiting trafficking policing monitoring stalking grooming mining betting clothing housing shipping sting shoplifting counterfeiting farming parking catfishing swatting doxing swapping matching saving earning reading living ' +
    'buildings warnings meetings hearings listings briefings savings earnings holdings dealings proceedings findings trainings rings things screenings writings postings').split(' '),
);

/** Nouns of a time: what stands before them says when and not what. */
export const timeNoun = new RegExp(inLines`
  ^(?:
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|
    sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days?|weeks?|months?|years?|quarters?|
    half|period|decades?|hours?|minutes?|fy|q[1-4]|spring|summer|autumn|winter|christmas|weekend|morning|night|time|
    century|today|yesterday|(?:19|20)\d\d(?:[-–/]\d{2,4})?
  )$
`, 'i');
