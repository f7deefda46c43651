using System.Text.Json;
using CsCheck;
using Prospect.Credit.Reports;
using Prospect.Credit.Simulating;

namespace Prospect.Credit.Tests;

/// <summary>What holds of every report, whatever the model says of it.</summary>
public sealed class SimulatingLaws
{
    private const int Runs = 30;
    private const double Nothing = 1e-9;

    private static readonly Gen<(CreditReport Report, int At, int Amount)> Case = Gen.Select(Generated.Reports, Gen.Int[0, 6], Gen.Int[1, 9000]).Select((r, at, amount) => (r, at % r.Accounts.Count, amount));

    [Fact]
    public void Paying_an_amount_never_hurts() => Never(c => $"pay:0.{c.At}:{c.Amount}", change => change >= -Nothing);

    [Fact]
    public void Paying_all_never_hurts() => Never(c => $"pay:0.{c.At}:all", change => change >= -Nothing);

    [Fact]
    public void Paying_what_is_past_due_never_hurts() => Never(c => $"pay:0.{c.At}:due", change => change >= -Nothing);

    [Fact]
    public void Paying_more_never_brings_less() => Case.Sample(c =>
    {
        var (some, more) = (Try(c.Report, $"pay:0.{c.At}:{c.Amount}"), Try(c.Report, $"pay:0.{c.At}:{c.Amount * 2}"));
        Assert.True(some is null || more!.After.Centre >= some.After.Centre);
    }, iter: Runs);

    [Fact]
    public void Paying_all_is_never_worse_than_settling() => Case.Sample(c =>
    {
        var settled = Try(c.Report, $"settle:0.{c.At}:20");
        Assert.True(settled is null || Try(c.Report, $"pay:0.{c.At}:all")!.After.Centre >= settled.After.Centre);
    }, iter: Runs);

    [Fact]
    public void Missing_a_payment_never_helps() => Never(c => $"miss:0.{c.At}", change => change <= Nothing);

    [Fact]
    public void Missing_a_second_payment_never_helps_either() => Case.Sample(c =>
    {
        var (once, twice) = (Try(c.Report, $"miss:0.{c.At}", "wait:1"), Try(c.Report, $"miss:0.{c.At}", "wait:1", $"miss:0.{c.At}"));
        Assert.True(once is null || twice is null || twice.After.Centre <= once.After.Centre);
    }, iter: Runs);

    [Fact]
    public void Raising_a_limit_never_hurts_and_lowering_it_never_helps() => Case.Sample(c =>
    {
        if (c.Report.Accounts[c.At].CreditLimit is { } limit)
        {
            Assert.True(Try(c.Report, $"limit:0.{c.At}:{limit + c.Amount}")!.Actions[0].Change.Low >= 0);
            Assert.True(Try(c.Report, $"limit:0.{c.At}:{Math.Max(1, limit - c.Amount)}")!.Actions[0].Change.High <= 0);
        }
    }, iter: Runs);

    [Fact]
    public void Closing_a_card_that_is_paid_never_helps_where_there_are_others() => Case.Sample(c =>
    {
        var others = c.Report.Accounts.Where((a, i) => i != c.At && a is { Kind: AccountKind.Revolving, Status: AccountStatus.Open, CreditLimit: > 0 });
        if (others.Any() && Try(c.Report, $"pay:0.{c.At}:all", $"close:0.{c.At}") is { } closed)
        {
            Assert.True(closed.After.Centre <= Try(c.Report, $"pay:0.{c.At}:all")!.After.Centre);
        }
    }, iter: Runs);

    [Fact]
    public void Closing_a_card_that_is_owed_never_helps() => Case.Sample(c =>
    {
        if (c.Report.Accounts[c.At].Balance > 0 && Try(c.Report, $"close:0.{c.At}") is { } closed)
        {
            Assert.True(closed.After.Centre <= closed.Before.Centre + Nothing);
        }
    }, iter: Runs);

    [Fact]
    public void Paying_a_closed_card_never_hurts() => Case.Sample(c =>
    {
        if (Try(c.Report, $"close:0.{c.At}") is { } closed)
        {
            Assert.True(Try(c.Report, $"close:0.{c.At}", $"pay:0.{c.At}:{c.Amount}") is not { } some || some.After.Centre >= closed.After.Centre - Nothing);
            Assert.True(Try(c.Report, $"close:0.{c.At}", $"pay:0.{c.At}:all") is not { } all || all.After.Centre >= closed.After.Centre - Nothing);
        }
    }, iter: Runs);

    [Fact]
    public void An_inquiry_never_helps() => Never(_ => "inquiry", change => change <= Nothing);

    [Fact]
    public void Nothing_changes_nothing() => Generated.Reports.Sample(report =>
    {
        var simulated = Try(report)!;
        Assert.Empty(simulated.Moved);
        Assert.Equal((0, 0), (simulated.Change.Low, simulated.Change.High));
        Assert.Equal(State(simulated.Before), State(simulated.After));
    }, iter: Runs);

    [Fact]
    public void Opening_an_account_and_removing_it_cancel()
        => Generated.Reports.Sample(report => Cancels(report, "open:revolving:3000", "remove:new.0"), iter: Runs);

    [Fact]
    public void Becoming_an_authorized_user_and_removing_the_account_cancel()
        => Generated.Reports.Sample(report => Cancels(report, "authorise:12000:96", "remove:new.0"), iter: Runs);

    [Fact]
    public void A_limit_raised_and_lowered_again_is_as_before() => Case.Sample(c =>
    {
        if (c.Report.Accounts[c.At].CreditLimit is { } limit)
        {
            Cancels(c.Report, $"limit:0.{c.At}:{limit + c.Amount}", $"limit:0.{c.At}:{limit}");
        }
    }, iter: Runs);

    [Fact]
    public void A_correction_and_its_opposite_cancel() => Case.Sample(c =>
    {
        var account = c.Report.Accounts[c.At];
        Cancels(c.Report, $"correct:0.{c.At}:balance={c.Amount}", $"correct:0.{c.At}:balance={account.Balance}");
        Cancels(c.Report, $"correct:0.{c.At}:status=charged-off", $"correct:0.{c.At}:status={ContractWord.Of(account.Status)}");
        Cancels(c.Report, $"correct:0.{c.At}:opened=2001-01", $"correct:0.{c.At}:opened={account.Opened}");
    }, iter: Runs);

    [Fact]
    public void The_order_of_actions_on_different_accounts_does_not_matter() => Gen.Select(Case, Gen.Int[0, 5], Gen.Int[0, 5]).Sample((c, one, two) =>
    {
        string[] of = ["pay:0.{0}:{1}", "pay:0.{0}:all", "miss:0.{0}", "limit:0.{0}:{1}", "close:0.{0}", "remove:0.{0}"];
        var (a, b) = (string.Format(null, of[one], c.At, c.Amount), string.Format(null, of[two], (c.At + 1) % c.Report.Accounts.Count, c.Amount));
        if (c.Report.Accounts.Count > 1 && Try(c.Report, a, b) is { } forth)
        {
            Assert.Equal(State(forth.After), State(Try(c.Report, b, a)!.After));
        }
    }, iter: Runs);

    [Fact]
    public void Two_payments_on_one_account_are_one_of_their_sum() => Case.Sample(c =>
    {
        if (Try(c.Report, $"pay:0.{c.At}:{c.Amount}.25", $"pay:0.{c.At}:7") is { } two)
        {
            Assert.Equal(State(Try(c.Report, $"pay:0.{c.At}:{c.Amount + 7}.25")!.After), State(two.After));
        }
    }, iter: Runs);

    [Fact]
    public void Waiting_and_waiting_again_is_waiting_the_sum() => Gen.Select(Generated.Reports, Gen.Int[1, 30], Gen.Int[1, 30]).Sample((report, a, b)
        => Assert.Equal(State(Try(report, $"wait:{a + b}")!.After), State(Try(report, $"wait:{a}", $"wait:{b}")!.After)), iter: Runs);

    [Fact]
    public void The_same_actions_give_the_same_answer_to_the_letter() => Case.Sample(c =>
        Assert.Equal(JsonSerializer.Serialize(Try(c.Report, "wait:3", $"correct:0.{c.At}:pastDue=0")!.After), JsonSerializer.Serialize(Try(c.Report, "wait:3", $"correct:0.{c.At}:pastDue=0")!.After)), iter: 10);

    private static void Never(Func<(CreditReport Report, int At, int Amount), string> spec, Func<double, bool> law) => Case.Sample(c =>
    {
        // Not every action can be done to every account; those that can obey.
        if (Try(c.Report, spec(c)) is { } simulated)
        {
            Assert.True(law(simulated.After.Centre - simulated.Before.Centre), $"{spec(c)}: {simulated.Before.Centre} to {simulated.After.Centre}");
        }
    }, iter: Runs);

    private static void Cancels(CreditReport report, params string[] actions)
    {
        var simulated = Try(report, actions);
        Assert.NotNull(simulated);
        Assert.Equal(State(simulated.Before), State(simulated.After));
        Assert.Empty(simulated.Moved);
    }

    private static string State(SimulatedState state) => JsonSerializer.Serialize(state);

    private static Simulation? Try(CreditReport report, params string[] actions)
        => Simulator.Simulate([report], actions, Made.Today).TryGet(out var simulated, out _) ? simulated : null;
}
