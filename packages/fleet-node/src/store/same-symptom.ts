/** Of two shards of a night that have one cause of a device, the same step, whichever comes first: in a conflict of `symptom`. */
export const firstStep = `case
  when symptom.night = excluded.night and symptom.step is not null
    and (excluded.step is null or symptom.step < excluded.step) then symptom.step
  else excluded.step end`

/** And whom it hits: a text of a device that holds what hits the whole fleet, in whatever row it stands. */
export const widestAffects = `case
  when symptom.night = excluded.night and symptom.affects < excluded.affects then symptom.affects
  else excluded.affects end`
