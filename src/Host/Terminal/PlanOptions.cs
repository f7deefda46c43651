using System.CommandLine;
using Prospect.Credit.Planning;
using Prospect.Kernel;

namespace Prospect.Host.Terminal;

/// <summary>What a person can pay and what for, as options. All of them are read together, so that every fault is told at once.</summary>
internal sealed class PlanOptions
{
    public Option<string?> Budget { get; } = new("--budget") { Description = "US dollars a month for cards, what is past due and debts gone bad; the payments of loans run besides. Without it: what is due and three percent of what the cards owe.", HelpName = "DOLLARS" };

    public Option<string?> Months { get; } = new("--months") { Description = $"How far the plan reaches, 1 to {PlanWish.MostMonths} months; 12 without it.", HelpName = "N" };

    public Option<string?> Wish { get; } = new("--wish") { Description = "What the plan is to be best at: ready (for a loan on the last day; usual) or cost (least interest).", HelpName = "ready|cost" };

    public Option<string?> By { get; } = new("--by") { Description = "The day of the wish, such as 2027-06-01; in place of --months.", HelpName = "DAY" };

    public Option<string[]> Rates { get; } = new("--rate") { Description = "The rate of a debt, percent a year, such as 0.3=24.9 for account 3 of report 0; may be given again. Others are assumed by their kind.", HelpName = "ACCOUNT=PERCENT" };

    public Result<PlanWish> Read(ParseResult parsed)
        => PlanWish.Read(parsed.GetValue(Budget), parsed.GetValue(Months), parsed.GetValue(Wish), parsed.GetValue(By), parsed.GetValue(Rates) ?? [], Today.Utc);
}
