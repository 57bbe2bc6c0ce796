// What officers do at the desk, in more than one journey.
import { somebody } from './person.mjs';

/** An officer at a computer, signed in. */
export async function anOfficer(world, name) {
  const officer = await somebody(world, name, { width: 1280, height: 900 });
  await officer.signsIn(name);
  return officer;
}

/** Opens the case with this number, found with the search of the list. */
export async function opensCase(officer, number) {
  await officer.goes('/desk?tab=all');
  await officer.types('さがす', number);
  await officer.presses('しぼりこむ');
  await officer.follows(number);
}

/** Finishes a review step. */
export async function passes(officer, number) {
  await opensCase(officer, number);
  await officer.presses('確認済みにして次へ');
  await officer.sees('次の段階に進めました');
}

/** Grants. */
export async function approves(officer, number) {
  await opensCase(officer, number);
  await officer.presses('承認する');
  await officer.sees('承認し、通知を送りました');
}

/** Accepts a notification. */
export async function accepts(officer, number) {
  await opensCase(officer, number);
  await officer.presses('受理する');
  await officer.sees('受理し、通知を送りました');
}

/** Gives the opinion that was asked, from the list of what is asked of experts. */
export async function givesOpinion(expert, number, opinion) {
  await expert.goes('/desk');
  await expert.sees('意見を求められた案件');
  await expert.follows(number);
  await expert.chooses('支障ない');
  await expert.types('意見', opinion);
  await expert.presses('意見を送る');
  await expert.sees('意見を送りました');
}
