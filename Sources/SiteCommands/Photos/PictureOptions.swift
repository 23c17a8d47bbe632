/// How the pictures of a site are made.
struct PictureOptions: Sendable {
    /// The folder of pictures made before.
    let cache: String
    /// Whether pictures made before are used.
    var usesCache = true
    /// Whether pictures are kept; else they are only tried.
    var keeps = true
    /// Whether pages get pictures for those who share them.
    var shares = false
}
