/** The part of date-chinese that the lunar dates are checked with; the package brings no types that are found. */
declare module "date-chinese" {
  export class CalendarVietnamese {
    fromGregorian(year: number, month: number, day: number): this;
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
  }
}
