using System.Text.RegularExpressions;

namespace Prospect.Careers.Resumes;

/// <summary>Knows what stands among jobs and is none: time off, for a family, a journey or rest.</summary>
internal static partial class CareerBreaks
{
    public static bool IsNamed(JobHead head)
        => (head.Title ?? head.Employer) is { } name && Break().IsMatch(name.Text) && (head.Title is null || head.Employer is null || Prose.IsBlurb(head.Employer.Text) || OrganisationWords.Score(head.Employer.Text) < 0.5);

    [GeneratedRegex(@"^(?:planned |personal |family )?(?:career (?:break|pause|gap)|sabbatical|(?:parental|maternity|paternity|family|caregiver|carer['’]s|childcare|medical|unpaid|extended) leave|leave of absence|gap year|time off|family time|full-time (?:parent|mother|father|carer|caregiver)|stay-at-home (?:parent|mother|father|mum|mom|dad)|elternzeit|(?:world|round-the-world|backpacking) (?:trip|travels?|tour)|travel(?:led|ing|ling)?(?: in| through| across|,|:|$)|relocation|between jobs|job search)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
