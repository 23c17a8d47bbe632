extension StoryBody {
    /// What a page puts into a link or image.
    public enum Filling: Hashable, Sendable {
        /// Leaves the tag as it is.
        case asWritten
        /// Another destination: bytes already escaped for an attribute in double quotes.
        case destination([UInt8])
        /// Another tag instead of the whole `<a …>` or `<img … />`: bytes of well-formed HTML.
        case tag([UInt8])
    }

    /// Appends the HTML with ids on its headings and with each link and image as the page wants it.
    ///
    /// - Parameter filling: is asked for every link and image in the order of the text, never for headings.
    public func write(to output: inout [UInt8], filling: (Hole.Purpose) -> Filling) {
        output.reserveCapacity(output.count + plainHTML.count + holes.count * 32)
        var done = 0
        func copy(upTo end: Int) {
            output.append(contentsOf: plainHTML[done..<end])
            done = end
        }
        for hole in holes {
            if case .heading(let index) = hole.purpose {
                copy(upTo: hole.destination.lowerBound)
                output.append(contentsOf: " id=\"\(headings[index].id)\"".utf8)
                continue
            }
            switch filling(hole.purpose) {
            case .asWritten:
                break
            case .destination(let bytes):
                copy(upTo: hole.destination.lowerBound)
                output.append(contentsOf: bytes)
                done = hole.destination.upperBound
            case .tag(let bytes):
                copy(upTo: hole.tag.lowerBound)
                output.append(contentsOf: bytes)
                done = hole.tag.upperBound
            }
        }
        copy(upTo: plainHTML.count)
    }
}
