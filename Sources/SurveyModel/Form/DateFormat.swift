/// How a date or time is written in a file; the order of day and month is declared, never guessed.
public enum DateFormat: String, Sendable, CaseIterable, Codable {
  /// `YYYY-MM-DD`; for a datetime also `T` or a blank and `HH:MM[:SS]`.
  case iso
  /// `YYYY-MM-DDTHH:MM:SS[.SSS]` with an offset (`+07:00`, `Z`), as collecting apps write times; the offset may be left
  /// out, and what has one is kept as Vietnamese time.
  case isoOffset = "iso-offset"
  /// `DD/MM/YYYY`, as Vietnamese forms write it.
  case dayMonthYear = "dd/mm/yyyy"
  /// `MM/DD/YYYY`, as forms of the United States write it.
  case monthDayYear = "mm/dd/yyyy"
  /// `D/M/YYYY` without needless zeros, as Vietnamese spreadsheets write it; a time may end in `SA`, `CH`, `AM`, `PM`.
  case shortDayMonthYear = "d/m/yyyy"
  /// `M/D/YYYY` without needless zeros, as spreadsheets of the United States write it; a time may end in `AM` or `PM`.
  case shortMonthDayYear = "m/d/yyyy"
  /// `YYYY/M/D`, and a time that may end in `SA`, `CH`, `AM`, `PM` and an offset such as `GMT+7`: a download of Google Forms.
  case yearMonthDay = "yyyy/m/d"
  /// `Jan 15, 2025 2:05:06 PM`, as SurveyCTO writes it.
  case monthName = "mmm d, yyyy"
}
