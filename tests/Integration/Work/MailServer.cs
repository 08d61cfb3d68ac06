using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SmtpServer;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>A setting changed for one test, as an operator changes the configuration file.</summary>
public sealed class Setting : IDisposable
{
    private readonly IConfiguration configuration;
    private readonly string name;
    private readonly string? before;

    public Setting(HotelHost host, string name, string value)
    {
        configuration = host.Services.GetRequiredService<IConfiguration>();
        (this.name, before) = (name, configuration[name]);
        configuration[name] = value;
    }

    public void Dispose() => configuration[name] = before;
}

/// <summary>A real SMTP server on a free port, and the product told to use it. It offers no TLS.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly IConfiguration configuration;
    private readonly Task running;

    public MailServer(HotelHost host, bool tlsDemanded = false, TimeSpan pause = default)
    {
        configuration = host.Services.GetRequiredService<IConfiguration>();
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        var services = new SmtpServer.ComponentModel.ServiceProvider();
        services.Add(new Store(this, pause));
        services.Add(new Filter(this));
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(builder => builder.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
        running = new SmtpServer.SmtpServer(options, services).StartAsync(stop.Token);
        configuration["HotelPrivacy:Mail:Port"] = Port.ToString();
        configuration["HotelPrivacy:Mail:Tls"] = tlsDemanded.ToString();
        configuration["HotelPrivacy:Mail:From"] = "privacy@hotel.example";
        configuration["HotelPrivacy:Address"] = "https://privacy.hotel.example";
        configuration["HotelPrivacy:Mail:Host"] = "127.0.0.1";
    }

    public int Port { get; }

    public ConcurrentQueue<MimeMessage> Messages { get; } = new();

    /// <summary>Addresses the server knows nobody at.</summary>
    public ConcurrentDictionary<string, bool> Unknown { get; } = new();

    public IEnumerable<MimeMessage> To(string address) => Messages.Where(message => message.To.Mailboxes.Any(to => to.Address == address));

    public void DemandTls(bool demanded) => configuration["HotelPrivacy:Mail:Tls"] = demanded.ToString();

    public async ValueTask DisposeAsync()
    {
        configuration["HotelPrivacy:Mail:Host"] = "";
        await stop.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    private sealed class Store(MailServer server, TimeSpan pause) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            await Task.Delay(pause, cancellationToken);
            using var stream = new MemoryStream(buffer.ToArray());
            server.Messages.Enqueue(await MimeMessage.LoadAsync(stream, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    private sealed class Filter(MailServer server) : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Task.FromResult(!server.Unknown.ContainsKey(to.AsAddress()));
    }
}
