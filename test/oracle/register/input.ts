/** A register as it is written, in the words of the published contract; nothing is taken from the package. */

export interface EventIn {
  readonly type: string;
  readonly on: string;
  readonly by?: string;
  readonly ref?: string;
  readonly id?: string;
  readonly dueOn?: string;
  readonly lead?: string;
  readonly reason?: string;
  readonly endsOn?: string;
  readonly minutesOn?: string;
  readonly evidence?: readonly string[];
}

export interface TaskIn {
  readonly id: string;
  readonly title?: string;
  readonly document?: {
    readonly number?: string;
    readonly issuedOn?: string;
    readonly title?: string;
    readonly signer?: string;
    readonly submittedBy?: string;
  };
  readonly assignedBy?: string;
  readonly lead?: string;
  readonly coordinators?: readonly string[];
  readonly monitor?: string;
  readonly dueOn?: string | null;
  /** The deadline as it is printed. */
  readonly dueText?: string | null;
  readonly secrecy?: string;
  readonly urgent?: boolean;
  readonly multiUnit?: boolean | { readonly units?: number; readonly tasks?: number; readonly opinions?: number };
  readonly writtenReportRequired?: boolean;
  /** The state that the record gives without a day. */
  readonly recordedState?: string;
  readonly events?: readonly EventIn[];
}

export interface BodyIn {
  readonly id?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  readonly role?: string;
  readonly partOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly into?: string;
}

export interface ReportIn {
  readonly provision: string;
  readonly unit?: string;
  readonly on: string;
  readonly period?: string;
}

export interface MeetingIn {
  readonly type: string;
  readonly on?: string;
  readonly id?: string;
}

export interface RegisterIn {
  readonly tasks: readonly TaskIn[];
  readonly bodies?: readonly BodyIn[];
  readonly units?: readonly string[];
  readonly reports?: readonly ReportIn[];
  readonly meetings?: readonly MeetingIn[];
  /** The events that are kept; without it all of them (SEMANTICS 9). */
  readonly keeps?: readonly string[];
}
