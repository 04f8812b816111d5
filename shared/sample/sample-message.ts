/** A message as a nervous applicant might write it: what the draft checker is for. */
export const sampleMessage =
  "Thank you for the call. I am willing to negotiate on base salary. I had $110–130k in mind and the bonus sounds good. I will give notice on Friday so I can start in June. Let me know what you think.";
