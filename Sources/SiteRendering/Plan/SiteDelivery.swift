/// What web servers need to know of a site beyond its files.
public struct SiteDelivery: Hashable, Sendable {
    /// An address where something was, and the one page that took its place, from the site's root.
    public struct Move: Hashable, Sendable {
        /// The old address.
        public let from: String
        /// The new one.
        public let to: String

        /// Pairs two addresses.
        public init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// Where the site is published, without a slash at the end.
    public let baseURL: String
    /// The folders of the pages that other sites may show in frames, from the site's root.
    public let frames: [String]
    /// Moved addresses.
    public let moves: [Move]

    /// Takes what a plan knows.
    public init(baseURL: String, frames: [String], moves: [Move]) {
        self.baseURL = baseURL
        self.frames = frames
        self.moves = moves
    }
}
