/** Vendors' names for what we asked with, in our words; a name we do not use tells a user nothing. */
const ours: Readonly<Record<string, string>> = {
  firstname: 'firstName',
  lastname: 'lastName',
  fullname: 'fullName',
  email: 'email',
  jobtitle: 'title',
  linkedinurl: 'profileUrl',
  domain: 'domain',
  companydomain: 'domain',
  companyname: 'company',
  companylinkedinurl: 'companyUrl',
  companylinkedinurls: 'companyUrl',
  jobtitles: 'jobTitles',
  excludejobtitles: 'excludeJobTitles',
  personas: 'personas',
  includedlocations: 'countries',
  countries: 'countries',
  senioritylevels: 'seniorities',
  keywords: 'keywords',
  limit: 'limit',
  name: 'name',
  webhookurl: 'webhookUrl',
}

export function ourField(theirs: string | undefined): string | undefined {
  const last = theirs?.split('.').at(-1)?.toLowerCase().replaceAll('_', '')
  return last === undefined || !Object.hasOwn(ours, last) ? undefined : ours[last]
}
