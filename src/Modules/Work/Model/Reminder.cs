namespace HotelPrivacy.Work.Model;

/// <summary>The last reminder that went out for a duty, in their order.</summary>
internal enum Reminder
{
    None,
    Week,
    Day,
    Overdue,
}

/// <summary>
/// Which reminder a duty calls for. Asked of where it stands, never of a day that may have been slept through: after a week of standstill
/// it calls for the one that fits now, once, and not for those that were missed.
/// </summary>
internal static class Reminders
{
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);
    public static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static Reminder At(DateTimeOffset dueAt, DateTimeOffset now) =>
        dueAt < now ? Reminder.Overdue
        : dueAt <= now + Day ? Reminder.Day
        : dueAt <= now + Week ? Reminder.Week
        : Reminder.None;
}
