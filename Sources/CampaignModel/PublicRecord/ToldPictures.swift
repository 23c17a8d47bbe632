extension Story {
    /// The pictures that its texts show or lead to, by their paths inside the content folder; none of a story that shows
    /// persons: not even the hash of a face outlives its consent.
    public var toldPictures: [String] {
        guard !showsPersons else { return [] }
        var paths: Set<String> = []
        for version in versions.values {
            for case let file? in version.images { paths.insert(file.path) }
            for case .asset(let path) in version.links { paths.insert(path) }
        }
        return paths.sorted()
    }

    /// The name of the field that tells them.
    static let picturesField = "pictures"

    /// What the public is told of its pictures: each with its hash, so that none is exchanged unseen.
    func told(_ hashes: [String: String]) -> RecordedField? {
        let told = toldPictures.compactMap { path in
            hashes[path].map { "\(path.split(separator: "/").last ?? "") \($0)" }
        }
        guard !told.isEmpty else { return nil }
        return RecordedField(
            record: "story", key: recordKey, field: Story.picturesField, value: told.joined(separator: ";"),
            recordClass: .told, place: versions.values.map(\.place).min())
    }
}
