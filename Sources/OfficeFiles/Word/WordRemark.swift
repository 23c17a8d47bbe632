/// Something of a document that an editor has to look at, since Markdown has no place for it.
public enum WordRemark: Hashable, Sendable {
    /// Text that somebody added and nobody has accepted yet: it was taken.
    case insertion(String)
    /// Text that somebody took away and nobody has accepted yet: it was left out.
    case deletion(String)
    /// A comment: it was left out.
    case comment(String)
    /// Hidden text: it was left out.
    case hidden(String)
    /// Cells that were one: their text was repeated; the table by its number from 1.
    case mergedCells(table: Int)
    /// A table in a table: its text was put into the cell.
    case nestedTable(table: Int)
    /// Text in an old font, with what it was read as.
    case legacyFont(String, example: String)
    /// A date, page number or the like that Word works out: its last value was taken.
    case field(String)
    /// The text of a box beside the text: it was put behind its paragraph.
    case textBox(String)
    /// A sign of a font of signs: `?` was put in its place.
    case symbol(font: String)
    /// A picture in a format that pages can't show: it was left out.
    case picture(ending: String)
    /// A picture that lies elsewhere: it was left out.
    case outsidePicture
    /// A picture of which a part was cut off, which is still in the file; by its number from 1.
    case croppedPicture(Int)
    /// Words set higher or lower for which there are no such letters: they stand on the line.
    case raised(String)
    /// The head or foot of the sheets of paper: it was left out.
    case margin(String)
    /// A table of contents: it was left out.
    case contents
    /// Numbers of a list that doesn't count on from its first number: they were written as text.
    case listNumbers([Int])
    /// A formula, a chart or another object: it was left out.
    case object(String)
}
