using CsCheck;
using Prospect.Credit.Reports;
using Prospect.Credit.Scoring;
using Prospect.Kernel;

namespace Prospect.Credit.Tests;

/// <summary>What holds of every file, whatever the model has learnt.</summary>
public sealed class ScoringLaws
{
    private const double Rounding = 1e-9;

    private static readonly Gen<PaymentCode> Codes = Gen.Frequency((12, Gen.Const(PaymentCode.Ok)), (2, Gen.Int[0, 11].Select(c => (PaymentCode)c)));

    private static readonly Gen<Account> Accounts = Gen.Select(Gen.Int[0, 12000], Gen.Int[0, 12000], Gen.Int[0, 6], Gen.Int[0, 8], Codes.Array[0, 40], Gen.Int[0, 4], Gen.Int[0, 200], Gen.Int[0, 9])
        .Select((balance, limit, kind, status, codes, due, age, gaps) => Made.Card() with
        {
            Kind = (AccountKind)kind, Status = (AccountStatus)status, Balance = gaps == 0 ? null : balance, CreditLimit = limit < 2000 ? null : limit, HighBalance = gaps == 1 ? null : 3000,
            OriginalAmount = gaps == 2 ? null : 14000, PastDue = due == 0 ? 300 : 0, Opened = gaps == 3 ? null : PartialDate.OfMonthNumber(Now - age), FirstDelinquency = gaps == 4 ? PartialDate.OfMonthNumber(Now - (age / 2)) : null,
            History = [.. codes.Select((c, i) => new PaymentMonth(PartialDate.OfMonthNumber(Now - 1 - i), c))],
        });

    private static readonly Gen<Inquiry> Asked = Gen.Int[0, 900].Select(days => new Inquiry { Creditor = $"LENDER {days}", Kind = InquiryKind.Hard, Date = PartialDate.Of(Made.Today.AddDays(-days)) });

    private static readonly Gen<CreditProfile> Profiles = Gen.Select(Accounts.Array[1, 8], Asked.Array[0, 5], Gen.Int[0, 160])
        .Select((accounts, inquiries, months) => CreditProfile.Of([Made.Report(accounts) with
        {
            ReportDate = PartialDate.Of(Made.Today), Inquiries = inquiries,
            PublicRecords = months < 120 ? [] : [new() { Kind = PublicRecordKind.Bankruptcy7, Filed = PartialDate.OfMonthNumber(Now - months) }],
        }], Made.Today));

    private static int Now => PartialDate.Of(Made.Today).MonthNumber;

    [Fact]
    public void Paying_down_or_off_never_hurts() => Change((account, share) => account with { Balance = Math.Floor((account.Balance ?? 0) * share / 100) }, helps: true, (a, _) => a.Balance is not null);

    [Fact]
    public void Paying_what_is_past_due_never_hurts() => Change((account, _) => account with { PastDue = 0 }, helps: true);

    [Fact]
    public void A_higher_limit_never_hurts() => Change((account, share) => account with { CreditLimit = account.CreditLimit + (100 * share) }, helps: true, (a, _) => a.CreditLimit is not null);

    [Fact]
    public void A_payment_missed_this_month_never_helps()
        => Change((account, share) => account with { History = [new(PartialDate.OfMonthNumber(Now), (PaymentCode)(2 + (share % 6))), .. account.History] }, helps: false, (a, _) => a.Kind is not AccountKind.Collection);

    [Fact]
    public void An_inquiry_never_helps()
        => Gen.Select(Profiles, Gen.Int[0, 5]).Sample((profile, days) =>
        {
            var after = profile with { HardInquiries = [.. profile.HardInquiries, new Inquiry { Creditor = "NEW LENDER", Kind = InquiryKind.Hard, Date = PartialDate.Of(profile.AsOf.AddDays(-days)) }] };
            Assert.True(ReportScorer.Shipped.Score(after) <= ReportScorer.Shipped.Score(profile) + Rounding);
        });

    [Fact]
    public void A_collection_or_a_bankruptcy_more_never_helps()
        => Profiles.Sample(profile =>
        {
            var score = ReportScorer.Shipped.Score(profile);
            Assert.True(ReportScorer.Shipped.Score(profile with { Accounts = [.. profile.Accounts, new(new(9, 9), Made.Collector())] }) <= score + Rounding);
            Assert.True(ReportScorer.Shipped.Score(profile with { PublicRecords = [.. profile.PublicRecords, new() { Kind = PublicRecordKind.Bankruptcy13, Filed = Made.Date("2026-01-01") }] }) <= score + Rounding);
        });

    [Fact]
    public void Months_that_pass_with_everything_paid_never_hurt()
        => Gen.Select(Profiles, Gen.Int[1, 36]).Sample((profile, months) =>
        {
            // What is behind today stays behind: only files on which nothing is past due are left alone.
            var current = profile with { Accounts = [.. profile.Accounts.Select(a => a with { Account = a.Account with { PastDue = 0 } })] };
            Assert.True(ReportScorer.Shipped.Score(current with { AsOf = current.AsOf.AddMonths(months) }) >= ReportScorer.Shipped.Score(current) - Rounding);
        });

    private static void Change(Func<Account, int, Account> change, bool helps, Func<Account, int, bool>? holds = null)
        => Gen.Select(Profiles, Gen.Int[0, 7], Gen.Int[0, 99]).Sample((profile, which, share) =>
        {
            var chosen = profile.Accounts[which % profile.Accounts.Count];
            if (holds?.Invoke(chosen.Account, share) == false)
            {
                return;
            }

            var (before, after) = (ReportScorer.Shipped.Score(profile), ReportScorer.Shipped.Score(profile.With(chosen.At, a => change(a, share))));
            Assert.True(helps ? after >= before - Rounding : after <= before + Rounding, $"{chosen.Account.Kind} {chosen.Account.Status}: from {before} to {after}");
        });
}
