/** A reader that does its work once for each subject, when it is first asked. What else it takes must follow from the subject. */
export function once<Subject extends object, More extends unknown[], T>(
  read: (subject: Subject, ...more: More) => T,
): (subject: Subject, ...more: More) => T {
  const known = new WeakMap<Subject, { value: T }>();
  return (subject, ...more) => {
    let entry = known.get(subject);
    if (!entry) {
      entry = { value: read(subject, ...more) };
      known.set(subject, entry);
    }
    return entry.value;
  };
}
