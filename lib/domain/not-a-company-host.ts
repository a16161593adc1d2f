/** Hosts that carry other people's pages: a link to one of them is never a company's own domain. */
export type HostKind = 'social' | 'link-page' | 'job-board' | 'shared-host' | 'redirect' | 'store'

const hosts: Readonly<Record<HostKind, string>> = {
  social:
    'linkedin.com facebook.com fb.com fb.me messenger.com instagram.com threads.net x.com twitter.com youtube.com youtu.be ' +
    'tiktok.com pinterest.com reddit.com snapchat.com whatsapp.com wa.me telegram.me t.me discord.gg discord.com vimeo.com ' +
    'flickr.com tumblr.com medium.com substack.com quora.com github.com gitlab.com bitbucket.org dribbble.com behance.net ' +
    'soundcloud.com spotify.com twitch.tv weibo.com wechat.com vk.com xing.com meetup.com eventbrite.com clubhouse.com ' +
    'bsky.app mastodon.social slideshare.net issuu.com patreon.com wikipedia.org wikidata.org goodreads.com imdb.com ' +
    'researchgate.net academia.edu orcid.org stackoverflow.com producthunt.com ycombinator.com',
  'link-page':
    'linktr.ee beacons.ai bio.link lnk.bio about.me carrd.co linkin.bio campsite.bio solo.to tap.bio msha.ke bento.me ' +
    'koji.to withkoji.com stan.store hoo.be allmylinks.com flow.page calendly.com cal.com typeform.com jotform.com ' +
    'surveymonkey.com tally.so airtable.com',
  'job-board':
    'indeed.com glassdoor.com monster.com stepstone.de ziprecruiter.com wellfound.com angel.co greenhouse.io lever.co ' +
    'workable.com smartrecruiters.com ashbyhq.com bamboohr.com breezy.hr recruitee.com personio.de personio.com teamtailor.com ' +
    'jobvite.com icims.com myworkdayjobs.com workday.com taleo.net successfactors.com welcometothejungle.com hired.com ' +
    'crunchbase.com pitchbook.com zoominfo.com clutch.co g2.com capterra.com trustpilot.com yelp.com dnb.com owler.com',
  'shared-host':
    'github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com fly.dev onrender.com ' +
    'azurewebsites.net cloudfront.net amazonaws.com s3.amazonaws.com digitaloceanspaces.com wixsite.com wix.com weebly.com ' +
    'squarespace.com webflow.io wordpress.com blogspot.com blogger.com notion.site notion.so framer.website framer.app ' +
    'myshopify.com square.site godaddysites.com jimdosite.com jimdofree.com strikingly.com site123.me ucraft.site yolasite.com ' +
    'sites.google.com docs.google.com drive.google.com forms.gle maps.google.com goo.gl g.page g.co business.site google.com ' +
    'sharepoint.com onedrive.com dropbox.com gitbook.io readthedocs.io hubspotpagebuilder.com mystrikingly.com glitch.me ' +
    'replit.app streamlit.app bubbleapps.io softr.app canva.site canva.com my.canva.site ghost.io typepad.com livejournal.com',
  redirect:
    'lnkd.in bit.ly t.co tinyurl.com ow.ly buff.ly rebrand.ly is.gd cutt.ly shorturl.at rb.gy s.id qr.ae hubs.ly hubs.la ' +
    'short.io bl.ink trib.al dlvr.it amzn.to youtu.be safelinks.protection.outlook.com',
  store:
    'apps.apple.com itunes.apple.com play.google.com apple.com amazon.com amazon.co.uk amazon.de amazon.fr amazon.es amazon.it ' +
    'amazon.in amazon.ca ebay.com etsy.com gumroad.com kickstarter.com indiegogo.com gofundme.com paypal.com paypal.me opensea.io',
}

const kinds: ReadonlyMap<string, HostKind> = new Map(
  (Object.keys(hosts) as HostKind[]).flatMap((kind) =>
    hosts[kind].split(' ').map((host) => [host, kind] as const),
  ),
)

/** Compared label by label: `netflix.com` ends in `x.com` and is not it. */
export function hostKind(host: string): HostKind | undefined {
  const labels = host.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const kind = kinds.get(labels.slice(from).join('.'))
    if (kind) return kind
  }
  return undefined
}
