/** How a person is addressed: "Ms Asha Abbott", "Cllr. Dev Dunne". */
export const TITLE_OF_PERSON =
  /^(dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor|rev|sir|dame)\b\.? /i;
