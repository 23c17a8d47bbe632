import CampaignModel
import Testing

@testable import SiteContent

/// A column that is known and not there is one error, whatever its cells may be.
@Suite struct WholeHeadTests {
    private func text(_ table: String) throws -> String {
        try SampleContent.campaign.with(exactly: "data/funding.csv", table).resolved().text
    }

    @Test func namesAllLostColumnsAtOnceWithTheHead() throws {
        #expect(
            try text("id,period,source,agency,allocated_vnd,checked\nF1,2026-Q3,other,,5000000,\n") == """
                content/data/funding.csv:1:1: error: missing-column
                Thiếu 2 cột: “spent_vnd”, “evidence”
                Mất một cột thì mọi điều ghi trong đó biến mất khỏi cổng mà không ai hay. Chưa có gì để ghi thì để trống ô, không bỏ cột.
                Tìm lại cột trong bản trước của tệp. Nếu là cột mới, chạy “minhbach migrate”, hoặc thêm cột để dòng đầu có đủ: id,period,source,agency,allocated_vnd,spent_vnd,evidence,checked
                2 columns are missing: “spent_vnd”, “evidence”
                With a column everything that stood in it would vanish from the site unnoticed. Where there is nothing to say the cell stays empty, the column stays there.
                Take the column back from the file's last version. If it is a new one, run “minhbach migrate”, or add it so that the first line has all of: id,period,source,agency,allocated_vnd,spent_vnd,evidence,checked
                """)
    }

    @Test func tellsARenamedColumnOnce() throws {
        let result = try SampleContent.campaign
            .with(exactly: "data/funding.csv", "id,period,source,agency,allocated_vnd,spent_vnds,evidence,checked\n")
            .resolved()
        #expect(result.findings == ["data/funding.csv:1:39 error unknown-column"])
    }

    @Test func seesATitleAboveTheHeads() throws {
        #expect(
            try text(
                "Kinh phí 2026,,,,,,\nid,period,source,agency,allocated_vnd,spent_vnd,evidence\nF1,2026-Q3,other,,5,,\n"
            )
                == """
                content/data/funding.csv:1:1: error: title-above-heads
                Dòng 1 giống như tiêu đề; tên các cột ở dòng 2
                Dòng đầu của tệp CSV phải ghi tên các cột.
                Hãy xóa các dòng ở trên dòng 2.
                Line 1 looks like a title; the heads are in line 2
                The first line of a CSV file names its columns.
                Delete the lines above line 2.
                """)
    }

    @Test func losesNoColumnOfAnyRegisterInSilence() throws {
        // Each column that is known, one at a time, of every table.
        var tried = 0
        for register in RegisterSummary.all {
            let heads = register.heads([vietnamese, english])
            for lost in heads {
                let head = heads.filter { $0 != lost }.joined(separator: ",")
                let found = try SampleContent.campaign.with(exactly: "data/\(register.name).csv", head + "\n")
                    .resolved()
                #expect(
                    found.findings.filter { $0.hasSuffix("missing-column") }
                        == ["data/\(register.name).csv:1:1 error missing-column"], "\(register.name).\(lost)")
                tried += 1
            }
        }
        #expect(tried > 130)
    }

    @Test func guideTellsEveryColumnOfObservations() {
        let languages = [vietnamese, english]
        let told = ObservationGuide(languages: languages).entries.map(\.head)
        #expect(told.sorted() == ObservationReader.schema(languages).knownColumns.sorted())
    }

    @Test func losesNoColumnOfObservationsInSilence() throws {
        let heads = ObservationReader.schema([LanguageTag("vi"), LanguageTag("en")]).knownColumns
        for lost in heads {
            let head = heads.filter { $0 != lost }.joined(separator: ",")
            let found = try SampleContent.campaign
                .with(exactly: "data/observations/2026-Q3.csv", head + "\n").resolved()
            #expect(found.findings.contains("data/observations/2026-Q3.csv:1:1 error missing-column"), "\(lost)")
        }
    }
}
