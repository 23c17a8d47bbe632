import CampaignModel
import Testing

@testable import SiteCommands

@Suite struct CommandSlipTests {
    @Test func namesTheCommandThatWasMeant() throws {
        let slip = try #require(CommandSlip.find(in: ["chek", "--quiet"], under: MinhBachCommand.self))
        #expect(slip.words.english == "there is no command “minhbach chek”; did you mean “minhbach check”?")
        #expect(slip.words.vietnamese == "không có lệnh “minhbach chek”; có phải bạn muốn gõ “minhbach check”?")
    }

    @Test func looksIntoCommandsWithCommands() throws {
        let slip = try #require(CommandSlip.find(in: ["translations", "stauts"], under: MinhBachCommand.self))
        #expect(slip.words.english.hasSuffix("did you mean “minhbach translations status”?"))
    }

    @Test func looksBehindHelp() throws {
        let slip = try #require(CommandSlip.find(in: ["help", "chek"], under: MinhBachCommand.self))
        #expect(slip.words.english == "there is no command “minhbach chek”; did you mean “minhbach check”?")
    }

    @Test func listsAllWhenNoneIsNear() throws {
        let slip = try #require(CommandSlip.find(in: ["render", "xyzxyz"], under: MinhBachCommand.self))
        #expect(slip.words.english == "there is no command “minhbach render xyzxyz”; there are: markdown, template")
    }

    @Test func namesKindsOfStoriesInVietnamese() throws {
        let slip = try #require(CommandSlip.find(in: ["new", "bài", "Lễ"], under: MinhBachCommand.self))
        #expect(
            slip.words.vietnamese
                == "không có lệnh “minhbach new bài”; các lệnh có: page (trang), model (mô hình), ambassador (đại sứ), "
                + "news (tin), site (cả một cổng)")
        #expect(
            slip.words.english
                == "there is no command “minhbach new bài”; there are: page, model, ambassador, news, site")
    }

    @Test(arguments: [
        ["check"], ["--version"], ["help", "check"], ["help"], ["help", "render", "markdown"],
        ["render", "markdown", "-"], [],
    ])
    func leavesAloneWhatTheParserKnows(arguments: [String]) {
        #expect(CommandSlip.find(in: arguments, under: MinhBachCommand.self) == nil)
    }

    @Test func printsItsVersionAndCompletions() throws {
        let folder = try TemporaryFolder()
        #expect(try CommandRun(["--version"], in: folder).output == "minhbach 0.1.0\n")
        let script = try CommandRun(["--generate-completion-script", "bash"], in: folder)
        #expect(script.exitCode == 0)
        #expect(script.output.contains("translations"))
    }
}
