import CampaignModel
import Yams

/// The file that YAML comes from, and how many lines stand above it there.
struct YAMLOrigin {
    let file: String
    let linesAbove: Int

    /// The place of a mark in the file.
    ///
    /// A mark's column counts Unicode scalars, which are characters except behind a letter with a mark of its own.
    func place(_ mark: Mark?) -> SourcePlace {
        SourcePlace(file: file, line: (mark?.line ?? 1) + linesAbove, column: mark?.column ?? 1)
    }

    /// The place where a node starts.
    func place(of node: Node) -> SourcePlace {
        place(node.mark)
    }
}
