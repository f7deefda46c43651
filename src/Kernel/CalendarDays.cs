namespace Prospect.Kernel;

/// <summary>Days before and after a day, for days that were read: a damaged file may date things to either end of the calendar, where it stops.</summary>
public static class CalendarDays
{
    /// <summary>The day so many years, months and days later (earlier where negative), or the first or last day there is.</summary>
    public static DateOnly Later(this DateOnly day, int years = 0, int months = 0, int days = 0)
    {
        var month = (day.Year * 12L) + day.Month - 1 + (12L * years) + months;
        if (month < 12)
        {
            return DateOnly.MinValue;
        }

        if (month / 12 > DateOnly.MaxValue.Year)
        {
            return DateOnly.MaxValue;
        }

        var (year, of) = ((int)(month / 12), (int)(month % 12) + 1);
        var number = new DateOnly(year, of, Math.Min(day.Day, DateTime.DaysInMonth(year, of))).DayNumber + (long)days;
        return DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }
}
