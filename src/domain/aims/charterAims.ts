/**
 * The aims of the Members' Charter with their parts, in its words but for the county's name (source:
 * the Derbyshire Members' Charter of 2008). They come
 * into a workbook that has none as the coordinator's own rows, to be changed where the Compact's
 * Charter says otherwise.
 */
export const AIMS_OF_CHARTER: readonly (readonly [ref: string, aim: string])[] = [
  [
    "1",
    "Bring together public service sector employers in the county, and through collaborative working bring together a wide range of skills, knowledge and experiences in the field of human resources, staff training, learning and development",
  ],
  ["2", "Strengthen the skills of the county's Public Sector workforce"],
  [
    "2.1",
    "The identification of current and emerging major training needs of member organisations",
  ],
  [
    "2.2",
    "The identification of common skills areas to allow training and development programmes to be developed that meet the needs of the Public Sector as a whole",
  ],
  [
    "2.3",
    "Responding to unsatisfied skills demands by working together to seek the bridging of gaps in provision",
  ],
  [
    "2.4",
    "Promoting access to recognised and relevant courses and qualifications that are designed to equip public service sector with the necessary skills they need to improve",
  ],
  [
    "3",
    "Create opportunities for partnership working amongst organisations to improve relationships and collaboration",
  ],
  [
    "4",
    "Raise the profile and perceived value of the Public Service Sector making it both a preferred career option and a route to career progression, particularly for under represented groups in the county",
  ],
  [
    "5",
    "Develop, publicise, promote and celebrate the common aims, priorities and achievements of the Compact",
  ],
];
