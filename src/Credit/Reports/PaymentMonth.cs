using Prospect.Kernel;

namespace Prospect.Credit.Reports;

/// <summary>How one month of an account was paid.</summary>
/// <param name="Month">A month of a year.</param>
/// <param name="Code">How far behind the account was at its end.</param>
public readonly record struct PaymentMonth(PartialDate Month, PaymentCode Code)
{
    /// <summary>True where a payment was missed, the account written off, or the debt handed on.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsLate => Code >= PaymentCode.Late30;
}
