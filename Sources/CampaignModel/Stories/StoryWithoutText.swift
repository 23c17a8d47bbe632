extension Site {
    /// The same site without the texts of its stories: of each version its title, its summary and its first picture stay,
    /// as lists show them. Whether it is stale follows from texts, so that is left out too, and that a text isn't as it was
    /// released.
    ///
    /// Pages that show no texts are given this one, so that a text that changes can't change them.
    public var withoutStoryTexts: Site {
        with(stories: stories.map(\.withoutText), changes: changes.withoutToldTexts)
    }

    /// All that is left of the stories where their texts are left out, and that the texts may have a part in: a line for
    /// each story and each of its versions, in order, and one for each fact of the record that isn't as it was released.
    public var storyTraits: [String] { stories.flatMap(Site.traits(of:)) + toldTraits }

    /// A line for each fact of the record that isn't as it was released. The text of a released story is such a fact, which
    /// the table and the page of changes tell.
    public var toldTraits: [String] {
        changes.unreleased.map { change in
            [change.name.record, change.name.key, change.name.field, change.old, change.new].joined(separator: "\t")
        }
    }

    private static func traits(of story: Story) -> [String] {
        let flags = "\(story.isWithdrawn) \(story.isDemonstration) \(story.showsPersons)"
        let versions = story.versions.values.sorted { $0.language < $1.language }
        return ["\(story.kind.rawValue)/\(story.slug) \(flags)"]
            + versions.map { version in
                [
                    version.language.text, version.slug, version.firstImage?.path ?? "",
                    version.place.file, version.title, version.summary,
                ].joined(separator: "\t")
            }
    }
}

extension Story {
    /// The same story without its texts.
    var withoutText: Story {
        Story(
            slug: slug, subject: subject, versions: versions.mapValues(\.withoutText), isWithdrawn: isWithdrawn,
            isDemonstration: isDemonstration, keptSlugs: keptSlugs, showsPersons: showsPersons, aliases: aliases,
            attachments: attachments)
    }
}

extension StoryVersion {
    /// The first of its pictures that is there: lists show it.
    var firstImage: StoryImageFile? { images.lazy.compactMap(\.self).first }

    /// The same version without its text.
    var withoutText: StoryVersion {
        let image = firstImage
        let none = StoryImage(destination: "", description: "", title: "", place: SourcePlace(file: place.file))
        let body = StoryBody(
            plainHTML: [], holes: [], headings: [], links: [], images: image == nil ? [] : [none], excerpt: "",
            wordCount: 0)
        return StoryVersion(
            language: language, title: title, summary: summary, slug: slug, body: body, links: [],
            images: image == nil ? [] : [image], place: place)
    }
}
