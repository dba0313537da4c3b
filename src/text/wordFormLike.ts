import { editDistance } from './editDistance.ts';
import { wordStem } from './stemTokens.ts';

const ENDINGS =
  ` а я о е ы и у ю й ь ия ие ии ию ей ой ий ый ая ое ые ого его ому ему ым им ых их ую юю ем ом ам ями
  ами ах ях ием ией иям иями иях ов ев ать ять ить еть ует ает ит ют ут ат ят ся ться ются ется`.split(
    /\s+/,
  );

/** A whole word of a stem that looks most like one that was typed: «квалификац», «квалификацыи» → «квалификации». */
export function wordFormLike(stem: string, typed: string): string {
  const forms = ENDINGS.map((ending) => stem + ending).filter((form) => wordStem(form) === stem);
  const near = forms.map((form) => ({ form, distance: editDistance(form, typed, 6) }));
  near.sort((a, b) => a.distance - b.distance);
  return near[0]?.form ?? stem;
}
