import CampaignModel
import Yams

/// The file that YAML comes from, and how many lines stand above it there.
struct YAMLOrigin {
    let file: String
    let linesAbove: Int
    var hidden = HiddenSigns()

    /// The place of a mark in the file.
    ///
    /// A mark's column counts Unicode scalars, which are characters except behind a letter with a mark of its own.
    func place(_ mark: Mark?) -> SourcePlace {
        place(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    /// The place of a line and column of the YAML, both from 1.
    func place(line: Int, column: Int) -> SourcePlace {
        let line = line + linesAbove
        return SourcePlace(file: file, line: line, column: hidden.column(column, ofLine: line))
    }

    /// The place where a node starts.
    func place(of node: Node) -> SourcePlace {
        place(node.mark)
    }
}
