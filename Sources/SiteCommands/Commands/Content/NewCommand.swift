import ArgumentParser
import CampaignModel

/// Begins something new; each kind is a command of its own.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begins a story, as a draft with every key explained, or a whole site.",
        discussion: """
            Examples:
              minhbach new news "Khai trương điểm hỗ trợ ở chợ Đơn Dương"
              minhbach new model "Chợ không tiền mặt" --language vi
              minhbach new site an-giang --province "An Giang" --code 91

            Nothing is ever overwritten. Nothing of a draft is published.
            """,
        subcommands: [
            NewPageCommand.self, NewModelCommand.self, NewAmbassadorCommand.self, NewNewsCommand.self,
            NewSiteCommand.self,
        ])
}

/// Begins a page.
struct NewPageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page", abstract: "Begins a page: about the site, the law, or to guide people.")
    @OptionGroup var story: NewStoryOptions
    func run() throws { try story.write(.page) }
}

/// Begins a good model.
struct NewModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "model", abstract: "Begins a good model.")
    @OptionGroup var story: NewStoryOptions
    func run() throws { try story.write(.model) }
}

/// Begins a story of a digital ambassador.
struct NewAmbassadorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ambassador", abstract: "Begins the story of a digital ambassador.")
    @OptionGroup var story: NewStoryOptions
    func run() throws { try story.write(.ambassador) }
}

/// Begins a piece of news.
struct NewNewsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "news", abstract: "Begins a piece of news.")
    @OptionGroup var story: NewStoryOptions
    func run() throws { try story.write(.news) }
}
