import CampaignModel
import Testing

@testable import SiteCommands

/// What `verify` says of forged sites, word for word.
@Suite struct ForgeryMessageTests {
    @Test func saysWhatAReceiptSaysOtherwise() {
        let told = Diagnostic.receiptDiffers(["base_url", "release"], at: "public/receipt.json")
        #expect(told.identifier == "receipt-differs" && told.severity == .error)
        #expect(
            told.summary
                == Bilingual(
                    vi: "Biên nhận nói khác với trang: base_url, release",
                    en: "The receipt says something else than the site: base_url, release"))
        #expect(
            told.explanation
                == Bilingual(
                    vi:
                        "Ai muốn dựng lại trang để kiểm tra thì dựa vào địa chỉ và bản công bố ghi ở đây, rồi so mã băm "
                        + "của mọi tệp.",
                    en:
                        "Who builds the site again to prove it goes by the address and the release that stand here, and "
                        + "compares the hash of all files."))
        #expect(
            told.fix
                == Bilingual(
                    vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                    en: "Build the site again; if nobody of yours changed this file, the site was forged."))
        #expect(
            Diagnostic.receiptDiffers([], at: "public/receipt.json").summary
                == Bilingual(vi: "Tệp này không phải là biên nhận", en: "This is no receipt"))
    }

    @Test func saysWhatDiffers() throws {
        let place = SourcePlace(file: "public/data/tasks.csv", line: 2)
        #expect(
            Diagnostic.toldOtherwise("task:T01, deadline", at: place)
                == Diagnostic(
                    .error, "told-otherwise", at: place,
                    summary: Bilingual(
                        vi: "Bảng nói khác với bản công bố: task:T01, deadline",
                        en: "The table says something else than the release: task:T01, deadline"),
                    explanation: Bilingual(
                        vi: "Mỗi dòng của các sổ phải đúng như điều mà bản công bố gần nhất đã ghi (data/record.csv).",
                        en: "Each row of a register has to be what the last release froze (data/record.csv)."),
                    fix: Bilingual(
                        vi:
                            "Nếu chính cơ quan sửa, hãy chạy minhbach release rồi đăng lại; nếu không, trang đã bị giả mạo.",
                        en: "If your office changed it, run minhbach release and publish again; if not, the site was "
                            + "forged.")))
        let record = Diagnostic.recordDiffers(from: 4, at: "a")
        #expect(
            record.summary
                == Bilingual(
                    vi: "Sổ các điều đã công bố không phải là sổ của bản 4",
                    en: "The public record isn’t that of release 4"))
        #expect(
            record.explanation
                == Bilingual(
                    vi: "Mã băm (record_sha256) và gốc (root) của bản công bố được tính từ tệp này và từ số liệu.",
                    en:
                        "The release’s hash (record_sha256) and its root are reckoned from this file and from the figures."
                ))
        #expect(
            record.fix
                == Bilingual(
                    vi:
                        "Hãy dựng lại trang từ đúng nội dung đã công bố; nếu không ai trong cơ quan sửa, trang đã bị giả mạo.",
                    en:
                        "Build the site again from what was released; if nobody of yours changed it, the site was forged."
                ))
        let proof = Diagnostic.proofDiffers(from: 4, at: "a")
        #expect(
            proof.summary
                == Bilingual(
                    vi: "Bằng chứng này không dẫn tới gốc của bản 4",
                    en: "This proof doesn’t lead to the root of release 4"))
        #expect(
            proof.explanation
                == Bilingual(
                    vi:
                        "Đường đi từ nhánh của tệp bên cạnh phải tính ra đúng gốc (root) mà bản công bố ghi, và số lần điều "
                        + "chỉnh phải đúng như revisions.csv.",
                    en:
                        "The path from the branch of the file beside it has to give the root that the release names, and "
                        + "the counts of revisions have to be those of revisions.csv."))
        #expect(
            proof.fix
                == Bilingual(
                    vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
                    en: "Build the site again; if nobody of yours changed this file, the site was forged."))
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        let newer = Diagnostic.figuresUnreleased("2026-12-01", release: 4, of: day, at: "a")
        #expect(
            newer.summary
                == Bilingual(
                    vi: "Trang tính đến 2026-12-01 có số liệu khác với bản công bố 4, tính đến 2026-11-20",
                    en: "The site, of 2026-12-01, shows other figures than release 4, of 2026-11-20"))
        #expect(
            newer.explanation
                == Bilingual(
                    vi:
                        "Số liệu chưa vào bản công bố nào thì không ai kiểm chứng được; kẻ giả mạo cũng có thể đổi ngày.",
                    en: "Nobody can check figures that no release holds; a forger could change the day as well."))
        #expect(
            newer.fix
                == Bilingual(
                    vi:
                        "Hãy chạy minhbach release rồi dựng lại; hoặc --allow-unreleased để chấp nhận số liệu chưa công bố.",
                    en: "Run minhbach release and build again; or accept unreleased figures with --allow-unreleased."))
    }

    @Test func saysWhichProofIsMissing() {
        let place = SourcePlace(file: "public/data/record.csv")
        #expect(
            Diagnostic.proofMissing("record task T01", from: 4, at: "public/data/record.csv")
                == Diagnostic(
                    .error, "proof-missing", at: place,
                    summary: Bilingual(
                        vi: "Bản 4 có nhánh “record task T01” mà trang không có bằng chứng",
                        en: "Release 4 has the branch “record task T01”, and the site no proof of it"),
                    explanation: Bilingual(
                        vi: "Thiếu bằng chứng thì không ai kiểm chứng được số liệu hay lời hứa ở nhánh ấy.",
                        en: "Without it nobody can check the figures or the promises of that branch."),
                    fix: Bilingual(
                        vi: "Hãy dựng lại trang; nếu không ai trong cơ quan xóa tệp này, trang đã bị giả mạo.",
                        en: "Build the site again; if nobody of yours took the file away, the site was forged.")))
    }

    @Test func saysWhichDayIsAnother() throws {
        let place = SourcePlace(file: "public/receipt.json")
        let day = try #require(CalendarDate(iso: "2027-02-20"))
        let fix = Bilingual(
            vi: "Hãy dựng lại trang; nếu không ai trong cơ quan sửa tệp này, trang đã bị giả mạo.",
            en: "Build the site again; if nobody of yours changed this file, the site was forged.")
        #expect(
            Diagnostic.otherDay("2026-11-20", day, at: place)
                == Diagnostic(
                    .error, "other-day", at: place,
                    summary: Bilingual(
                        vi: "Tệp này ghi ngày 2026-11-20, còn data/datapackage.json ghi 2027-02-20",
                        en: "This file says 2026-11-20, and data/datapackage.json 2027-02-20"),
                    explanation: Bilingual(
                        vi: "Mọi tệp của một trang được tính đến cùng một ngày.",
                        en: "All files of a site are of one and the same day."), fix: fix))
        #expect(
            Diagnostic.otherState("due", "late", day, at: place)
                == Diagnostic(
                    .error, "other-state", at: place,
                    summary: Bilingual(
                        vi: "Dòng này ghi “due”, nhưng vào ngày 2027-02-20 phải là “late”",
                        en: "This row says “due”, but on 2027-02-20 it is “late”"),
                    explanation: Bilingual(
                        vi:
                            "Đúng hạn hay trễ hạn suy ra từ các ngày trong dòng và từ ngày của trang; có thể một trang cũ đã bị "
                            + "đăng lại dưới ngày mới.",
                        en:
                            "What is in time and what is late follows from the days in the row and the day of the site; an older "
                            + "site may have been put back under a newer date."), fix: fix))
    }

    @Test func saysWhatIsWrongWithTheSignature() {
        let missing = Diagnostic.manifestSignature(.missing, at: "a")
        let wrong = Diagnostic.manifestSignature(.wrong, at: "a")
        #expect(missing.summary == Bilingual(vi: "Bản kê tệp chưa được ký", en: "The list of files is not signed"))
        #expect(
            wrong.summary
                == Bilingual(
                    vi: "Chữ ký của bản kê tệp không đúng", en: "The signature of the list of files is wrong"))
        for found in [missing, wrong] {
            #expect(
                found.explanation
                    == Bilingual(
                        vi: "Trang có khóa công khai thì bản kê tệp phải được ký bằng khóa ấy: nhờ đó không tệp nào bị "
                            + "thay mà không ai biết.",
                        en:
                            "Where a site has a public key, its list of files must be signed with it, so that no file can "
                            + "be replaced unseen."))
            #expect(
                found.fix
                    == Bilingual(
                        vi: "Hãy dựng trang bằng minhbach build --sign-key; nếu trang vốn đã ký, trang đã bị giả mạo.",
                        en: "Build with minhbach build --sign-key; if the site was signed before, it was forged."))
        }
    }
}
