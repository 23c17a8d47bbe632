/// Why a file of an office program isn't taken.
public enum OfficeFault: Error, Hashable, Sendable {
    /// The bytes aren't a document of Word or a workbook of Excel since 2007.
    case otherType
    /// A file of before 2007, or one with a password: they look alike.
    case oldOrLocked
    /// The ZIP or a part in it is cut off or damaged.
    case broken
    /// The file or its parts are larger than any story or report.
    case tooLarge
    /// A sheet has more rows or cells than any report.
    case tooManyRows
    /// A part unpacks to hundreds of times its size.
    case bomb
    /// There are macros in it.
    case macros
}
