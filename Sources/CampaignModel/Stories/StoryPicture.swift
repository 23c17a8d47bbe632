/// A picture of a story as it is published: in a few sizes, each as WebP and as JPEG.
public struct StoryPicture: Hashable, Sendable {
    /// A size in pixels.
    public struct Size: Hashable, Sendable {
        /// The width.
        public let width: Int
        /// The height.
        public let height: Int

        /// Names a size.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// The address below the folder of all pictures, without width and ending: `models/cho-ca/sap-ca-0a1b2c3d`.
    public let stem: String
    /// The sizes, the smallest first; at least one.
    public let sizes: [Size]

    /// Describes a picture.
    public init(stem: String, sizes: [Size]) {
        precondition(!sizes.isEmpty, "a picture without any size can't be shown")
        self.stem = stem
        self.sizes = sizes
    }

    /// The largest size.
    public var largest: Size { sizes[sizes.count - 1] }
}
