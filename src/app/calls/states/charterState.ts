/** Who has not signed the Members' Charter, and what their rows say of it. */
export interface CharterState {
  readonly unsigned: readonly UnsignedMember[];
  readonly signed: number;
  readonly members: number;
}

export interface UnsignedMember {
  readonly organisation: string;
  /** As a person reads them. */
  readonly signedOn: string;
  readonly signatory: string;
  readonly position: string;
}

export interface ChartersRecorded {
  readonly sentence: string;
  readonly refused: readonly string[];
  readonly state: CharterState;
}
