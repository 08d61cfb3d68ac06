namespace HotelPrivacy.Guests.Model;

/// <summary>What became of the rows of an import; over guest rows, read = created + updated + unchanged + merged + skipped + rejected.</summary>
internal sealed class ImportCounts
{
    public int RowsRead { get; set; }

    public int GuestsCreated { get; set; }

    public int GuestsUpdated { get; set; }

    public int GuestsUnchanged { get; set; }

    public int GuestsMerged { get; set; }

    public int RowsSkipped { get; set; }

    public int RowsRejected { get; set; }

    public int StaysCreated { get; set; }

    public int CardFieldsDropped { get; set; }

    public int Repairs { get; set; }
}
