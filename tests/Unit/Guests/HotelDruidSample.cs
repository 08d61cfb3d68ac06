using System.Text;

namespace HotelPrivacy.Unit.Tests.Guests;

/// <summary>Writes invented hotels in the form of a HotelDruid backup, guards included.</summary>
internal sealed class HotelDruidSample
{
    public const string ClientColumns =
        "idclienti,cognome,nome,soprannome,sesso,titolo,datanascita,documento,tipodoc,nazionedoc,via,numcivico,telefono,telefono2,email,cod_fiscale,partita_iva,commento,idclienti_compagni";

    public const string BookingColumns =
        "idprenota,idclienti,idappartamenti,iddatainizio,iddatafine,num_persone,origine,commento,checkin,checkout,id_anni_prec";

    private readonly List<byte> file = [];

    public HotelDruidSample() =>
        Text("<?php exit(); ?>\n\n<!-- 2031-02-03 04:05:06 -->\n<backup>\n<versione>3.04</versione>\n<log>NO</log>\n"
            + "<file>\n<nomefile>./dati/x.php</nomefile>\n<contenuto>\n<?php echo '<database><tabella>'; ?></contenuto>\n</file>\n<database>\n");

    public HotelDruidSample Table(string name, string columns, params string[][] rows) =>
        TableOfBytes(name, columns, [.. rows.Select(row => row.Select(Encoding.UTF8.GetBytes).ToArray())]);

    public HotelDruidSample TableOfBytes(string name, string columns, params byte[][][] rows)
    {
        Text($"<tabella>\n<nometabella>{name}</nometabella>\n<colonnetabella>\n");
        foreach (var column in columns.Split(','))
        {
            Text($"<nomecolonna>{column}</nomecolonna>\n<tipocolonna>unknown</tipocolonna>\n");
        }

        Text("</colonnetabella>\n<righetabella>\n");
        foreach (var row in rows)
        {
            Text("<riga>");
            foreach (var value in row)
            {
                Text("<cmp>");
                file.AddRange(Guarded(value));
                Text("</cmp>");
            }

            Text("</riga>\n");
        }

        Text("</righetabella>\n</tabella>\n");
        return this;
    }

    /// <summary>A client row with the named columns filled and the others empty.</summary>
    public static string[] Client(int id, string surname, params (string Column, string Value)[] values) =>
        Row(ClientColumns, [("idclienti", $"{id}"), ("cognome", surname), .. values]);

    public static string[] Row(string columns, params (string Column, string Value)[] values) =>
        [.. columns.Split(',').Select(column => values.FirstOrDefault(one => one.Column == column).Value ?? string.Empty)];

    public byte[] End()
    {
        Text("</database>\n</backup>");
        return [.. file];
    }

    private static byte[] Guarded(byte[] value)
    {
        // Latin-1 keeps every byte apart, so broken ones survive.
        var text = Encoding.Latin1.GetString(value)
            .Replace("@%&@", "@%&@@%&@", StringComparison.Ordinal)
            .Replace("</cmp>", "</cmp@%&@>", StringComparison.Ordinal)
            .Replace("</righetabella>", "</righetabella@%&@>", StringComparison.Ordinal)
            .Replace("</riga>", "</riga@%&@>", StringComparison.Ordinal)
            .Replace("<riga>", "<riga@%&@>", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text);
    }

    private void Text(string text) => file.AddRange(Encoding.UTF8.GetBytes(text));
}
